import { Vault } from '@/utils/browser/vault';

/** The background's own connection to the bots' tokens; nobody else has one. */
export const vault = new Vault();
