declare global {
	namespace App {}

	/** Whether this is a build for measuring, which opens the record that its address names. */
	const __OTR_BENCH__: boolean;
}

export {};
