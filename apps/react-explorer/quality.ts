// @boundaries-ignore the checks are shared by the tests of every app
export * from "../../scripts/quality/index.js";
