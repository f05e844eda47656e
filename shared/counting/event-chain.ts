import type { Event } from '../domain/event';
import type { RegisterView } from '../register/register';

/**
 * Ids from an event up to its root, itself first. The root is the topmost event reached over `parent` through events
 * that exist and are not in the bin, whatever their status; drafts hold a chain together too. An event whose chain
 * comes back to itself (which no saved register allows) is its own root.
 */
export function eventChain(register: RegisterView, event: Event): readonly string[] {
  const chain = [event.id];
  let above = register.find('event', event.parent);
  while (above !== undefined && above.binnedAt === undefined) {
    if (chain.includes(above.id)) return [event.id];
    chain.push(above.id);
    above = register.find('event', above.parent);
  }
  return chain;
}

/** The chain of an event named by another record; empty when it is missing or in the bin. */
export function chainOfLinked(register: RegisterView, id: string | undefined): readonly string[] {
  const event = register.find('event', id);
  return event === undefined || event.binnedAt !== undefined ? [] : eventChain(register, event);
}

export const rootIn = (chain: readonly string[]): string | undefined => chain[chain.length - 1];
