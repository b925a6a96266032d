/** Returns the value of a key. If the map does not have the key, makes a value and stores it. */
export function getOrMake<Key, Value>(
	map: { get: (key: Key) => Value | undefined; set: (key: Key, value: Value) => unknown },
	key: Key,
	make: (key: Key) => Value
): Value {
	const known = map.get(key);
	if (known !== undefined) return known;
	const made = make(key);
	map.set(key, made);
	return made;
}
