import { spawnSync } from 'node:child_process';

/** A key and its certificate, as PEM. */
export interface Certificate {
  key: string;
  cert: string;
}

const ASK_FOR_ONE = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=practice';

/** A certificate that nobody signed, made now by openssl; `null` where there is no openssl. */
export function makeCertificate(): Certificate | null {
  const options = [...ASK_FOR_ONE.split(' '), '-keyout', '-', '-out', '-'];
  const { error, status, stdout: pem, stderr } = spawnSync('openssl', options, { encoding: 'utf8' });
  if (error) return null;
  if (status !== 0) throw new Error(`openssl made no certificate.\n${stderr}`);
  return { key: pem, cert: pem };
}
