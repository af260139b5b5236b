// The one file for a page without a build step: every widget, registered.
import "./map/map.define.js";
