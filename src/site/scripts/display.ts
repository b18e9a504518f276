import { readColours, withColours } from '../../engine/display.ts';
import { showColours } from '../../engine/client/show-display.ts';

// Stands in the page itself, unlike the other scripts: what the address asks for is there before the page is first seen.
showColours(document, readColours(location.hash));
// The browser looks for the place behind "#" once the page is there, and must find it alone. enhance-display.ts adds the choice again.
const place = withColours(location.hash, '');
if (place && place !== location.hash) history.replaceState(null, '', place);

// Fonts that are optional to a page are used if they are there when it is first drawn. Where nothing is kept, on the disk or from a
// server that has each file asked for again, those asked for by the text never are. So they are asked for now: those that the page
// holds itself, for no other styles have come yet. On a first visit they would only hold up the styles, and with them the text.
const isFirstVisit = location.protocol !== 'file:' && !(window.navigation as Navigation | undefined)?.activation?.from;
for (const face of isFirstVisit ? [] : document.fonts)
	// One that does not come is not missed: others stand in.
	face.load().catch(() => undefined);
