import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How many bytes of pixels may lie about before they are freed: those of some twenty cards. */
const MOST_BYTES = 64_000_000;

/**
 * Gives a function that is told of each picture drawn, and frees the finished ones when they have grown to too much. The renderer
 * keeps trees, letters and pixels outside of JavaScript's own memory, where they weigh nothing to V8: left to itself, it
 * kept those of hundreds of pictures, 5 MB each.
 */
export function createFreeing(): (pixelBytes: number) => void {
	// The only way to a thread's own collector: Node takes the flag on its command line alone.
	setFlagsFromString('--expose-gc');
	const collect = runInNewContext('gc') as () => void;
	let bytes = 0;
	return (pixelBytes) => {
		bytes += pixelBytes;
		if (bytes < MOST_BYTES) return;
		bytes = 0;
		collect();
	};
}
