import { parseDisplay, withDisplay } from '../model/display.ts';
import { findElement } from './elements.ts';
import { DARK_SHEET, showDisplay } from './show-display.ts';

// Not deferred, unlike the other scripts: what the address asks for is there before the page is first seen.
const display = parseDisplay(location);
showDisplay(document, display);
// The browser looks for the place behind "#" once the page is there, and must find it alone. enhance-display.ts adds the
// choice again.
const place = withDisplay(location.href, {});
if (place !== location.href) history.replaceState(history.state, '', place);
if (display.colours === 'dark') {
	// Browsers wait only for sheets that hold when the parser meets them: this one is met once more, as it holds now.
	const sheet = findElement(document, DARK_SHEET);
	sheet.remove();
	document.write(sheet.outerHTML);
}
