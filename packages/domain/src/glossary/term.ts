/** A word of Swedish regional culture policy, and the identifier that stands for it in the code. */
export interface GlossaryTerm {
  /** The English identifier: of a type in capitals, of a field in small letters. */
  readonly id: string;
  /** Swedish, singular. */
  readonly sv: string;
  readonly svDefinite: string;
  /** Absent where the word has no plural. */
  readonly svPlural?: string;
  /** English, in running text. */
  readonly en: string;
  /** One sentence. */
  readonly definition: string;
  readonly notToBeConfusedWith?: string;
  /** Where the word, its English or its meaning comes from. */
  readonly source: string;
}
