/** The part of the package that the tests use; it brings no types of its own. */
declare module 'selenium-webdriver' {
	export class Builder {
		usingServer(url: string): this;
		withCapabilities(capabilities: object): this;
		build(): Promise<WebDriver>;
	}

	/** Special keys by name: the characters that WebDriver takes for them. */
	export const Key: Readonly<Record<string, string>>;

	export interface WebDriver {
		get(url: string): Promise<void>;
		getCurrentUrl(): Promise<string>;
		/** Runs a text as the body of a function. */
		executeScript<Found>(script: string, ...values: unknown[]): Promise<Found>;
		actions(): Actions;
		navigate(): { back(): Promise<void> };
		manage(): { window(): { setRect(size: { width: number; height: number }): Promise<unknown> } };
		quit(): Promise<void>;
	}

	export interface WebElement {
		click(): Promise<void>;
	}

	export interface Actions {
		/** To a place in the window, in pixels from its corner. */
		move(to: { x: number; y: number }): this;
		click(): this;
		keyDown(key: string): this;
		keyUp(key: string): this;
		sendKeys(...keys: string[]): this;
		perform(): Promise<void>;
	}
}
