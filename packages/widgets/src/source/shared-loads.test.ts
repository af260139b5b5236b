import { describe, expect, it, vi } from "vitest";
import { loadOnce } from "./shared-loads.js";

const never = new AbortController().signal;

/** A load that waits to be answered, or stopped. */
function pending<Value>() {
  let answer!: (value: Value) => void;
  let stopped!: AbortSignal;
  const load = vi.fn((signal: AbortSignal) => {
    stopped = signal;
    return new Promise<Value>((resolve, reject) => {
      answer = resolve;
      signal.addEventListener("abort", () => {
        reject(signal.reason as Error);
      });
    });
  });
  return {
    load,
    answer: (value: Value) => {
      answer(value);
    },
    isStopped: () => stopped.aborted,
  };
}

describe("loadOnce", () => {
  it("loads an address once for all who ask", async () => {
    const { load, answer } = pending<number>();
    const asked = [1, 2, 3].map(() => loadOnce("grants", "/a.csv", never, load));
    answer(7);
    expect(await Promise.all(asked)).toEqual([7, 7, 7]);
    expect(await loadOnce("grants", "/a.csv", never, load)).toBe(7);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("stops when the last who waits has left, and not before", async () => {
    const { load, isStopped } = pending<number>();
    const [first, second] = [new AbortController(), new AbortController()];
    const asked = [first, second].map(({ signal }) => loadOnce("grants", "/b.csv", signal, load));
    first.abort();
    expect(isStopped()).toBe(false);
    second.abort();
    expect(isStopped()).toBe(true);
    for (const { status } of await Promise.allSettled(asked)) expect(status).toBe("rejected");
  });

  it("tries again after a failure", async () => {
    const load = vi.fn().mockRejectedValueOnce(new Error("broken")).mockResolvedValueOnce(1);
    await expect(loadOnce("grants", "/c.csv", never, load)).rejects.toThrow("broken");
    expect(await loadOnce("grants", "/c.csv", never, load)).toBe(1);
  });

  it("tells apart what is made of the same file", async () => {
    await loadOnce("grants", "/d.json", never, () => Promise.resolve("grants"));
    expect(await loadOnce("cube", "/d.json", never, () => Promise.resolve("cube"))).toBe("cube");
  });
});
