import { parentPort, workerData } from 'node:worker_threads';
import { rewritePages, type PageShare } from './publish.ts';

// Rewrites its share of the pages beside the main thread and sends back what the checks need.
parentPort?.postMessage(rewritePages(workerData as PageShare));
