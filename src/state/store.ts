/** The one place where the current view is held; whoever subscribes is told of every change. */
export type Store<T> = { readonly get: () => T; readonly set: (next: T) => void; readonly subscribe: (hoer: (value: T) => void) => void };

export const createStore = <T>(start: T): Store<T> => {
  let value = start;
  const hoerere: ((value: T) => void)[] = [];
  return {
    get: () => value,
    set: (next) => {
      value = next;
      for (const hoer of hoerere) hoer(value);
    },
    subscribe: (hoer) => void hoerere.push(hoer),
  };
};
