import { dataLanguage, type Language, piecesOf } from "@lansmuseer/view";
import { html, nothing } from "lit";

/** The `lang` of what the data says, where the page speaks another language. */
export const dataLang = (isData: boolean | undefined, language: Language): string | typeof nothing =>
  isData === true && language !== dataLanguage ? dataLanguage : nothing;

/** A text of ours with the data's own words in it, which are marked as the language that they are in. */
export const withDataWords = (text: string, words: readonly string[], language: Language): unknown =>
  language === dataLanguage || words.length === 0
    ? text
    : piecesOf(text, words).map((piece) =>
        piece.isData ? html`<span lang=${dataLanguage}>${piece.text}</span>` : piece.text,
      );
