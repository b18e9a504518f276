/** Text as it must stand in HTML, between tags or in a quoted attribute. */
export const escapeHtml = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Text as it must stand in XML: without the control characters that XML forbids. */
export const escapeXml = (text: string): string =>
	escapeHtml(text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''));
