import { noChange } from "lit";
import { directive, Directive, type ElementPart } from "lit/directive.js";

class Assigned extends Directive {
  render(properties: object): unknown {
    return properties;
  }

  override update({ element }: ElementPart, [properties]: [object]): typeof noChange {
    Object.assign(element, properties);
    return noChange;
  }
}

/** Sets properties of the element that it stands in: what several elements in a template are given alike. */
export const assigned = directive(Assigned);
