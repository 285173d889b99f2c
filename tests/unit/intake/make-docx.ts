import { makeZip, type Entry } from './make-zip';

const namespace = 'http://schemas.openxmlformats.org';

/** A Word document of the paragraphs, with other parts beside its text. */
export const makeDocx = (paragraphs: readonly string[], ...more: readonly Entry[]): Uint8Array => makeZip([
  { name: '[Content_Types].xml', content: `<Types xmlns="${namespace}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>` },
  { name: '_rels/.rels', content: `<Relationships xmlns="${namespace}/package/2006/relationships"><Relationship Id="rId1" Type="${namespace}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>` },
  { name: 'word/document.xml', content: `<w:document xmlns:w="${namespace}/wordprocessingml/2006/main"><w:body>${paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join('')}</w:body></w:document>` },
  ...more
]);
