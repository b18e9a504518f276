import type { Page } from '@playwright/test';

/** Begins to select, as a reader who will copy, and waits for the script that copies. */
export async function loadCopying(page: Page): Promise<void> {
	await page.evaluate(
		() =>
			new Promise<void>((done) => {
				const tell = ({ target }: Event) =>
					target instanceof HTMLScriptElement && /copy\.js/.test(target.src) && done();
				document.addEventListener('load', tell, true);
				getSelection()!.selectAllChildren(document.querySelector('h1')!);
			}),
	);
}
