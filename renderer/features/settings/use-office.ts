import type { Office } from '../../../shared/domain/office';
import { useRegister, useRegisterStore } from '../../db/register-context';
import { actionOn } from '../../ui/use-record-form';

/** The office of the register; null until it was set up, and how to set it up. */
export function useOffice(): { readonly office: Office | null; readonly create: () => void } {
  const store = useRegisterStore();
  const office = useRegister().all('office')[0] ?? null;
  return { office, create: () => void store.createRecord('office', {}, actionOn('create', 'office')) };
}
