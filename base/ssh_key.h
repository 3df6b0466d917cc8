/* SSH keys: pairs made here, and what a public half says. RSA is done by the crypto library, which is
 * loaded when it is first needed (base/crypto.h); the form of Ed25519 keys that every OpenSSH reads is
 * no form of that library, so it is written here. */
#ifndef BASE_SSH_KEY_H
#define BASE_SSH_KEY_H

#include "base/arena.h"
#include "base/clock.h"
#include "base/str.h"

struct ssh_key {
    struct str type; /* "ssh-ed25519", "ssh-rsa" */
    struct str blob; /* base64, as it stands behind the type */
    int bits;
};

/* "ssh-rsa AAAA… comment", as OpenSSH writes public halves: its type, and is what follows such a key? */
bool ssh_key_read(struct str line, struct arena *, struct ssh_key *out);
/* The public half that is told by a private one: OpenSSH's own form (with a passphrase too) or an RSA
 * key as PEM. */
bool ssh_key_of_private(struct str text, struct arena *, struct ssh_key *out);
/* A pair: the text of the private half, and the public one. False: the crypto library is not there. */
bool ssh_key_make(bool rsa, struct random *, struct arena *, struct buf *secret, struct ssh_key *out);

#endif
