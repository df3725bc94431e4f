import { useEffect, useRef } from 'react';

/** The newest value for callbacks that were handed out once, like an editor's keys. */
export function useLatest<Value>(value: Value): { readonly current: Value } {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
