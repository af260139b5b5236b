/** One value that is made anew only when something that it is made of has changed: the same object as long as nothing has. */
export class Latest<Value> {
  #keys: readonly unknown[] | undefined;
  #value: Value | undefined;

  /** @param keys what the value is made of, compared one by one; of objects that are new each time, their JSON */
  of(keys: readonly unknown[], make: () => Value): Value {
    if (this.#keys?.length !== keys.length || keys.some((key, at) => key !== this.#keys![at])) {
      this.#keys = keys;
      this.#value = make();
    }
    return this.#value!;
  }
}
