/**
 * Fills the screen with the page, or leaves that again.
 *
 * @returns false where the browser, or the page around a frame, does not allow it
 */
export async function toggleFullScreen(): Promise<boolean> {
	try {
		if (document.fullscreenElement) await document.exitFullscreen();
		else await document.documentElement.requestFullscreen();
		return true;
	} catch {
		return false;
	}
}
