import { parseDisplay } from '../model/display.ts';
import { findElement } from './elements.ts';
import { DARK_SHEET, showDisplay } from './show-display.ts';

// Not deferred, unlike the other scripts: what the address asks for is there before the page is first seen.
const display = parseDisplay(location.search);
showDisplay(document, display);
if (display.colours === 'dark') {
	// Browsers wait only for sheets that hold when the parser meets them: this one is met once more, as it holds now.
	const sheet = findElement(document, DARK_SHEET);
	sheet.remove();
	document.write(sheet.outerHTML);
}
