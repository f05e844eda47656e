import { createContext, useContext, useRef, useSyncExternalStore } from 'react';
import type { AnyRecord } from '../../shared/domain/records';
import type { RegisterView } from '../../shared/register/register';
import type { RegisterStore, SaveStatus } from './register-store';

export const RegisterContext = createContext<RegisterStore | null>(null);

/** The store that saves, bins, undoes; present everywhere inside the app's frame. */
export function useRegisterStore(): RegisterStore {
  const store = useContext(RegisterContext);
  if (!store) throw new Error('useRegisterStore outside RegisterContext');
  return store;
}

/** The register as it is now; a new value, and a new rendering, after every change. */
export function useRegister(): RegisterView {
  const store = useRegisterStore();
  return useSyncExternalStore(store.subscribe, store.view);
}

/** A value derived from the register, worked out again only when the register or `deps` change. */
export function useCounted<T>(derive: (register: RegisterView) => T, deps: readonly unknown[]): T {
  const register = useRegister();
  const known = useRef<{ readonly key: readonly unknown[]; readonly value: T } | null>(null);
  const key = [register, ...deps];
  if (!known.current || !sameMembers(known.current.key, key))
    known.current = { key, value: derive(register) };
  return known.current.value;
}

const sameMembers = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((member, i) => Object.is(member, b[i]));

/** One record whatever its state; undefined when there is none of that id. */
export function useRecord(id: string | undefined): AnyRecord | undefined {
  const store = useRegisterStore();
  return useSyncExternalStore(store.subscribe, () => (id === undefined ? undefined : store.view().get(id)));
}

export function useSaveStatus(): SaveStatus {
  const store = useRegisterStore();
  return useSyncExternalStore(store.subscribe, store.status);
}
