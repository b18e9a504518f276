import { checkCharts } from '../charts/check-charts.ts';
import { parentPort, workerData } from 'node:worker_threads';
import { checkCitations } from '../cite/check-citations.ts';
import { readIdentity } from '../content/identity.ts';
import { loadContent } from '../content/content.ts';
import { ContentError } from '../content/fault.ts';
import { readContentFiles } from '../content/read-files.ts';
import type { ContentReply } from './read-content.ts';

// Reads and checks the content on a thread of its own while Astro starts and bundles.
const { root } = workerData as { root: string };

parentPort!.postMessage(read());

function read(): ContentReply {
	try {
		const content = loadContent(readContentFiles(root), [checkCharts]);
		const faults = checkCitations(content, readIdentity(root, content));
		return faults.length > 0 ? { faults } : { content };
	} catch (error) {
		if (error instanceof ContentError) return { faults: error.faults };
		throw error;
	}
}
