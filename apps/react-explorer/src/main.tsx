import "@lansmuseer/react/map-layers.css";
import { createRoot } from "react-dom/client";
import { Explorer } from "./explorer.js";
import "./explorer.css";

createRoot(document.getElementById("app")!).render(<Explorer />);
