import { parseDisplay } from '../model/display.ts';
import { DARK_SHEET, showDisplay } from './show-display.ts';

// Not deferred, unlike the other scripts: what the address asks for is there before the page is first seen.
const display = parseDisplay(location);
showDisplay(document, display);
// The browser looks for the place behind "#" once the page is there, and must find it alone. enhance-display.ts adds the
// choice again.
const [place, choice] = location.hash.split('~display=');
if (choice) history.replaceState(null, '', place);
if (display.colours === 'dark') {
	// Browsers wait only for sheets that hold when the parser meets them: this one is met once more, as it holds now.
	const sheet = document.querySelector(DARK_SHEET)!;
	sheet.remove();
	document.write(sheet.outerHTML);
}

// Fonts that are optional to a page are used if they are there when it is first drawn. Asked for by the text, they never are
// where nothing is kept: on the disk, or from a server that has each file asked for again. So they are asked for now.
for (const face of ['400 1em "Atkinson Hyperlegible"', '600 1em "Atkinson Hyperlegible"', '600 1em "Source Serif 4"'])
	// One that does not come is not missed: others stand in.
	document.fonts.load(face).catch(() => undefined);
