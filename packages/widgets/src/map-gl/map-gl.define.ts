// The movable map that `renderer="gl"` asks for: a file of its own, since most pages do without.
import "@lansmuseer/elements/map-gl/map-gl.define.js";
