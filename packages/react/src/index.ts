// Every component of the manifests; a new element comes in by itself.
export * from "./components/components.generated.js";
