import { setTimeout as sleep } from 'node:timers/promises';
import type { ListeningProxy } from './listening-proxy.ts';

/** The keys that the walk presses. */
export type Key = 'Tab' | 'Enter' | 'Escape' | 'Shift' | 'ArrowRight' | 'ArrowDown' | 'Home' | 'End';

/**
 * A reader at a browser: what a person does with the site, and no more, so that the same walk can be taken in every
 * engine. Addresses are those of the site, such as `coalition.html#chart`. Whatever an engine finds not to be there
 * throws.
 */
export interface Reader {
	/** Opens an address of the site, or a whole one. */
	open(address: string): Promise<void>;
	/** Presses the mouse on the first element in sight of those that a selector finds. */
	click(selector: string): Promise<void>;
	/** Presses keys one after another. */
	press(...keys: Key[]): Promise<void>;
	/** Types a text where the focus is. */
	type(text: string): Promise<void>;
	/** Chooses an option of a list by its value. */
	choose(selector: string, value: string): Promise<void>;
	/** Goes back in the tab's history. */
	back(): Promise<void>;
	/** Follows a link to a file and gives the address of what came, whether the engine shows the file or saves it. */
	fetchFile(selector: string): Promise<string>;
	/** What a function finds on the page. It is handed over as text: it may use its argument and the page alone. */
	read<Found, Argument>(find: (argument: Argument) => Found, argument: Argument): Promise<Found>;
	/** What the engine has complained of since it was last asked: faults, blocked requests, words in the console. */
	takeComplaints(): Promise<string[]>;
	/** Closes the page. */
	close(): Promise<void>;
}

/** An engine that runs; a reader is a page of it. */
export interface RunningEngine {
	/** Opens an empty page. */
	newReader: () => Promise<Reader>;
	close: () => Promise<void>;
}

/** What an engine is started with. */
export interface StartOptions {
	/** The path of the program. */
	program: string;
	/** The address of the folder or server that holds the site, ending in a slash. */
	site: string;
	/** Whether scripts run. */
	hasScripts: boolean;
	/** The proxy that all requests of pages to other hosts go through. */
	network: ListeningProxy;
	/** The proxy for what the engine asks for itself, where it tells that from what its pages ask for. */
	ownServices: ListeningProxy;
}

/** Where to press the mouse, in pixels from the corner of the window. */
export interface Spot {
	x: number;
	y: number;
}

/** Looks for a spot until it stays in the same place over some frames: pages move while they load, and after being scrolled. */
export async function onceStill(find: () => Promise<Spot>): Promise<Spot> {
	let last = await find();
	for (let still = 0; still < 2;) {
		await sleep(40);
		const spot = await find();
		still = spot.x === last.x && spot.y === last.y ? still + 1 : 0;
		last = spot;
	}
	return last;
}

/** How often a link is pressed that the mouse did not meet. */
const PRESSES = 3;

/**
 * Presses the mouse on the first element in sight of those that a selector finds. On a busy machine a page may be laid out anew
 * between the look and the press, which then meets nothing. Whoever sees that presses again where the link is now, and so
 * does this: a link that was met has the focus, or has led on. One that was met and leads nowhere is not pressed again.
 */
export async function pressOn(
	selector: string,
	read: Reader['read'],
	press: (spot: Spot) => Promise<void>,
): Promise<void> {
	for (let presses = 1; ; presses++) {
		const spot = await onceStill(() => read(bringIntoReach, selector));
		const page = await read(pageShown, null);
		await press(spot);
		// What cannot be asked has gone with its page.
		const wasMissed = () => read(isUntouched, { selector, page }).catch(() => false);
		if (presses === PRESSES || !(await wasMissed())) return;
		await sleep(200);
		if (!(await wasMissed())) return;
	}
}

/** Which page is shown, at which of its places. Runs on the page. */
function pageShown(): string {
	return `${performance.timeOrigin} ${location.href}`;
}

/** Whether a page is where it was, and what was to be pressed on it is a link that has not the focus. Runs on the page. */
function isUntouched({ selector, page }: { selector: string; page: string }): boolean {
	const link = [...document.querySelectorAll(selector)].find((candidate) => candidate.checkVisibility());
	return (
		`${performance.timeOrigin} ${location.href}` === page &&
		link !== undefined &&
		link.matches('a[href]') &&
		!link.contains(document.activeElement)
	);
}

/**
 * Brings the first element in sight of those that a selector finds into the middle of the window, and says where to
 * press it. What stands in a closed section is not in sight. Runs on the page.
 *
 * Engines' own clicks do not do: Playwright's waits for a script that is told of each frame, and without scripts
 * Firefox has none; WebKit's knows no links in drawings.
 *
 * @throws if there is none, or something covers it
 */
export function bringIntoReach(selector: string): Spot {
	const element = [...document.querySelectorAll(selector)].find((candidate) => candidate.checkVisibility());
	if (!element) throw new Error(`${selector} is not in sight on ${location.href}`);
	element.scrollIntoView({ block: 'center', behavior: 'instant' });
	// A link may run over two lines: the middle of both together would be beside it.
	const { x, y, width, height } = element.getClientRects()[0]!;
	const spot = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
	const hit = document.elementFromPoint(spot.x, spot.y);
	if (!hit || !element.contains(hit)) throw new Error(`${selector} is covered by something on ${location.href}`);
	return spot;
}
