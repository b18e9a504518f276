// Loaded before a build (`node --import`): writes the most memory that its process ever held, threads included, in
// kilobytes. On every system, since `/usr/bin/time` is not.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.PEAK_MEMORY_FILE;
// A process that is started by the build would write over it.
delete process.env.PEAK_MEMORY_FILE;
if (isMainThread && file) process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS)));
