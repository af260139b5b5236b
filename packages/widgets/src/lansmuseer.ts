// The one file with every widget, registered: the build writes an import of each `<name>/<name>.define.js` here.
export {};
