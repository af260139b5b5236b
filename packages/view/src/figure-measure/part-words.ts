/** What the parts of a figure are, one and many of it: "kulturområde", "kulturområden". */
export interface PartWords {
  readonly one: string;
  readonly many: string;
}
