/** Enters or leaves full screen. @returns false if the browser, or the page around an embed, does not allow it */
export async function toggleFullScreen(): Promise<boolean> {
	try {
		if (document.fullscreenElement) await document.exitFullscreen();
		else await document.documentElement.requestFullscreen();
		return true;
	} catch {
		return false;
	}
}
