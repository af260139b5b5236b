import { expect, test } from "vitest";
import { parseFeed } from "./parse-feed.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const base = "https://www.example.se/nyheter/feed.xml";

test("JSON Feed 1.1 becomes plain news with whole addresses and the publisher's own day", () => {
  const feed = parseFeed(
    bytes(
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "Nytt från länsbiblioteket",
        language: "sv-SE",
        items: [
          {
            id: 7,
            title: "Bokstart till V&auml;sternorrland!",
            content_html: "<p>Blir ny <b>pilot</b>.</p><script>alert(1)</script>",
            url: "/nyheter/bokstart",
            date_published: "2015-12-03T23:30:00+01:00",
          },
          { id: "x", content_text: "Bara en rad", url: "javascript:alert(1)" },
          { id: "tom" },
        ],
      }),
    ),
    base,
  );
  expect(feed).toEqual({
    title: "Nytt från länsbiblioteket",
    language: "sv",
    items: [
      {
        id: "7",
        title: "Bokstart till Västernorrland!",
        text: "Blir ny pilot.",
        url: "https://www.example.se/nyheter/bokstart",
        published: { day: "2015-12-03", at: Date.UTC(2015, 11, 3, 22, 30) },
      },
      { id: "x", title: "Bara en rad", text: "" },
    ],
  });
});

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>Nyheter &amp; annat</title><link>https://www.example.se/</link><language>sv</language>
<image><title>Logotyp</title></image>
<item><title><![CDATA[Littfest i Umeå]]></title><media:title>Bildtext</media:title><link>https://www.example.se/littfest</link>
<description>&lt;p&gt;Träffa &lt;a href="x"&gt;oss&lt;/a&gt; den 12&#8211;14 mars&lt;/p&gt;</description>
<pubDate>Fri, 13 Mar 2015 09:05:00 GMT</pubDate><guid isPermaLink="false">n1</guid></item>
<item><title>Utan datum</title><pubDate>snart</pubDate></item>
</channel></rss>`;

test("RSS 2.0: CDATA, entities and markup within them become words, and another prefix's title is not the title", () => {
  const feed = parseFeed(bytes(RSS), base);
  expect(feed.title).toBe("Nyheter & annat");
  expect(feed.language).toBe("sv");
  expect(feed.items).toEqual([
    {
      id: "n1",
      title: "Littfest i Umeå",
      text: "Träffa oss den 12–14 mars",
      url: "https://www.example.se/littfest",
      published: { day: "2015-03-13", at: Date.UTC(2015, 2, 13, 9, 5) },
    },
    { id: "Utan datum", title: "Utan datum", text: "" },
  ]);
});

test("RSS that says it is ISO-8859-1 keeps its letters", () => {
  const latin = Uint8Array.from(RSS.replaceAll("–", "-"), (letter) => letter.charCodeAt(0));
  expect(parseFeed(latin, base).items[0]?.title).toBe("Littfest i Umeå");
});

test("Atom: its language, the page's own address and XHTML as words", () => {
  const feed = parseFeed(
    bytes(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv-SE"><title>Museet</title>
      <entry><id>urn:1</id><title type="html">Ny &lt;em&gt;utställning&lt;/em&gt;</title>
      <link rel="self" href="https://www.example.se/feed/1"/><link href="../utstallning"/>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>En</p><p>två</p></div></content>
      <updated>2024-05-01T08:00:00Z</updated></entry></feed>`),
    base,
  );
  expect(feed).toEqual({
    title: "Museet",
    language: "sv",
    items: [
      {
        id: "urn:1",
        title: "Ny utställning",
        text: "En två",
        url: "https://www.example.se/utstallning",
        published: { day: "2024-05-01", at: Date.UTC(2024, 4, 1, 8) },
      },
    ],
  });
});

test.each([
  ["a page", "<!doctype html><html><body>404</body></html>"],
  ["XML of another kind", "<svg></svg>"],
  ["XML with entities of its own", '<!DOCTYPE a [<!ENTITY b "c">]><rss></rss>'],
  ["XML cut short", "<rss><channel><item><title>A"],
  ["JSON of another kind", '{"items":[]}'],
  ["nothing", ""],
])("%s is no feed", (_, text) => {
  expect(() => parseFeed(bytes(text), base)).toThrow();
});
