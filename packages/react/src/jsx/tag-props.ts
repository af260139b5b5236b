import type { DetailedHTMLProps, HTMLAttributes } from "react";

/** What JSX may write on a tag of class `Element` with the properties `Names`: those, and what every tag has. */
export type TagProps<Element, Names extends keyof Element> = Omit<
  DetailedHTMLProps<HTMLAttributes<Element>, Element>,
  Names
> &
  Partial<Pick<Element, Names>>;
