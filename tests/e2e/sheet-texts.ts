import { inflateSync } from 'node:zlib';

/** What stands on each sheet of a PDF as Chromium writes it, without spaces: glyphs are turned back by the table of each font. */
export function sheetTexts(pdf: Buffer): string[] {
  const objects = new Map<string, { head: string; body: string }>();
  const text = pdf.toString('latin1');
  for (const [, id, rest] of text.matchAll(/(\d+) 0 obj\s([\s\S]*?)endobj/g)) {
    const at = rest!.search(/stream\r?\n/);
    const head = at < 0 ? rest! : rest!.slice(0, at);
    const raw = at < 0 ? '' : rest!.slice(at).replace(/^stream\r?\n/, '').slice(0, Number(/\/Length (\d+)/.exec(head)?.[1]));
    objects.set(id!, { head, body: /FlateDecode/.test(head) ? inflateSync(Buffer.from(raw, 'latin1')).toString('latin1') : raw });
  }
  const headOf = (id: string | undefined) => objects.get(id ?? '')?.head ?? '';
  const bodyOf = (id: string | undefined) => objects.get(id ?? '')?.body ?? '';
  return [...objects.values()].filter(({ head }) => /\/Type\s*\/Page\b/.test(head)).map(({ head }) => {
    const resources = /\/Resources\s+(\d+) 0 R/.exec(head)?.[1];
    const fonts = new Map([...(resources ? headOf(resources) : head).matchAll(/\/(F\d+)\s+(\d+) 0 R/g)].map(([, name, id]) => [name!, fontOf(bodyOf(/\/ToUnicode\s+(\d+) 0 R/.exec(headOf(id))?.[1]))]));
    let font: Font = { width: 4, letters: new Map() };
    let said = '';
    for (const [, name, hex] of bodyOf(/\/Contents\s+(\d+) 0 R/.exec(head)?.[1]).matchAll(/\/(F\d+)\s+[\d.]+\s+Tf|<([0-9A-Fa-f]+)>/g)) {
      if (name) font = fonts.get(name) ?? font;
      else for (let i = 0; i < hex!.length; i += font.width) said += font.letters.get(Number.parseInt(hex!.slice(i, i + font.width), 16)) ?? '';
    }
    return said.replace(/\s+/g, '');
  });
}

interface Font { /** Hexadecimal digits of a glyph. */ readonly width: number; readonly letters: ReadonlyMap<number, string> }

/** The letters of a font, from a table of the kind `<0003> <0020>` or `<0003> <0005> <0020>`. */
function fontOf(table: string): Font {
  const letters = new Map<number, string>();
  const textOf = (hex: string) => String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
  for (const [, part] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, from, to] of part!.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) letters.set(Number.parseInt(from!, 16), textOf(to!));
  }
  for (const [, part] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from, until, to] of part!.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) {
      for (let glyph = Number.parseInt(from!, 16); glyph <= Number.parseInt(until!, 16); glyph += 1) letters.set(glyph, String.fromCharCode(Number.parseInt(to!, 16) + glyph - Number.parseInt(from!, 16)));
    }
  }
  return { width: /begincodespacerange\s*<([0-9A-Fa-f]+)>/.exec(table)?.[1]!.length ?? 4, letters };
}
