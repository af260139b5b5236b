/** The id of a form of support; kept in files and addresses, so never renamed. */
export type GrantProgramId =
  | "operating"
  | "project"
  | "production"
  | "development"
  | "thematic"
  | "start-up"
  | "special"
  | "municipal-cooperation"
  | "experiment-track"
  | "learning-track"
  | "project-track"
  | "library-development"
  | "knowledge-sharing"
  | "skills-development";

/** The standing terms on which a funder gives one kind of grant. */
export interface GrantProgram {
  readonly id: GrantProgramId;
  /** Running work, work with an end, or support outside both. */
  readonly kind: "operating" | "project" | "special";
  readonly sv: string;
  readonly en: string;
  /** Other Swedish spellings: those of the pages named in `source`, and near variants of them. */
  readonly synonyms: readonly string[];
  readonly source: string;
}
