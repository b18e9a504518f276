import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { FONT_CUTS, cutFont } from './fonts.ts';

// Cuts the fonts on a thread of its own while the pages are rendered.
const { root, folder } = workerData as { root: string; folder: string };
mkdirSync(folder, { recursive: true });
for (const cut of FONT_CUTS) writeFileSync(join(folder, `${cut.name}.woff2`), await cutFont(root, cut));
parentPort?.postMessage('done');
