/** Names that Windows reserves for devices, with any ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** The longest path of a file, from the site's root: Windows has 260 characters, and a copy lies in folders of its own. */
const LONGEST_PATH = 150;

/** Files of a site that not every disk can hold, each with what to do: Windows refuses some names, and some disks know no capitals. */
export function nameFaults(files: readonly string[]): string[] {
	const seen = new Map<string, string>();
	return files.flatMap((file) => {
		const folded = file.normalize('NFC').toLowerCase();
		const other = seen.get(folded);
		seen.set(folded, file);
		const faults: string[] = [];
		if (other !== undefined) faults.push(`differs from ${other} in capitals alone: give one another id`);
		if (file.length > LONGEST_PATH)
			faults.push(`has a path of ${file.length} characters, and may have ${LONGEST_PATH}: shorten it`);
		for (const part of file.split('/')) {
			if (DEVICE.test(part)) faults.push(`is called "${part}", which Windows keeps for a device: choose another id`);
			if (!/^[a-zA-Z0-9._-]*[a-zA-Z0-9_-]$/.test(part))
				faults.push(`is called "${part}": use letters from a to z, digits, hyphens and dots, and no dot at the end`);
		}
		return faults.map((fault) => `${file} ${fault}`);
	});
}
