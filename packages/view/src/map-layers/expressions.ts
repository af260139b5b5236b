// Expressions of the MapLibre style specification.

export const get = (name: string): readonly unknown[] => ["get", name];
export const is = (name: string, value: unknown): readonly unknown[] => ["==", get(name), value];
export const all = (...tests: readonly unknown[]): readonly unknown[] => ["all", ...tests];
