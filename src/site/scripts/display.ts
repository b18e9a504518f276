import { readColours } from '../../engine/display.ts';
import { showColours } from '../../engine/client/show-display.ts';

// Stands in the page itself, unlike the other scripts: what the address asks for is there before the page is first seen.
showColours(document, readColours(location.hash));

// Fonts that are optional to a page are used if they are there when it is first drawn. Asked for by the text, they never are
// where nothing is kept: on the disk, or from a server that has each file asked for again. So they are asked for now: those of
// first.css alone, for no other styles have come yet.
for (const face of document.fonts)
	// One that does not come is not missed: others stand in.
	face.load().catch(() => undefined);
