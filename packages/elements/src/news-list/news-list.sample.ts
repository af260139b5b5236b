import { plainDate } from "@lansmuseer/domain";
import "./news-list.define.js";
import type { LansmuseerNewsList } from "./news-list.js";

/** The element with everything in it: every part is there, and every state that a page can give it. */
export function sample(): LansmuseerNewsList {
  const element = document.createElement("lansmuseer-news-list");
  element.data = {
    title: "Senaste nytt från länsbiblioteket",
    language: "sv",
    items: [
      {
        id: "littfest",
        title: "Västernorrland på Littfest i Umeå",
        text: "",
        published: { day: plainDate("2015-03-13"), at: Date.UTC(2015, 2, 13) },
      },
      {
        id: "bokstart",
        title: "Bokstart till Västernorrland!",
        text: "Länsbiblioteket i Västernorrland blir ny pilot i Kulturrådets läsfrämjande satsning Bokstart.",
        url: "https://www.example.se/bokstart",
        published: { day: plainDate("2015-12-03"), at: Date.UTC(2015, 11, 3) },
      },
    ],
  };
  element.state = { language: "sv", limit: 5 };
  return element;
}
