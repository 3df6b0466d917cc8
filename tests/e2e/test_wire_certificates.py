"""Bad certificates and old TLS: each is refused before a byte of the request is sent.

One good server shows that the test can tell.
"""
import datetime
import ipaddress
import ssl
import subprocess

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID, ObjectIdentifier

from scripted import Scripted
from test_wire_faults import EMPTY, READ, environment
from wire_driver import Driver

NOW = datetime.datetime.now(datetime.timezone.utc)
DAY = datetime.timedelta(days=1)


class Issued:
    """A certificate and its key, signed by `by` (None: by itself)."""

    def __init__(self, name, by=None, key=None, names=None, starts=NOW - DAY, ends=NOW + DAY, ca=False, path_length=None,
                 usage=None, signs=None, extension=None):
        self.key = key or ec.generate_private_key(ec.SECP256R1())
        self.name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        self.by = by or self
        builder = (x509.CertificateBuilder().subject_name(self.name).issuer_name(self.by.name).public_key(self.key.public_key())
                   .serial_number(x509.random_serial_number()).not_valid_before(starts).not_valid_after(ends)
                   .add_extension(x509.BasicConstraints(ca=ca, path_length=path_length), critical=True))
        if names:
            builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
        if usage:
            builder = builder.add_extension(x509.ExtendedKeyUsage([usage]), critical=False)
        if signs is not None:
            builder = builder.add_extension(x509.KeyUsage(not signs, False, False, False, False, signs, signs, False, False),
                                            critical=True)
        if extension:
            builder = builder.add_extension(extension, critical=True)
        self.certificate = builder.sign(self.by.key, hashes.SHA256())

    @property
    def pem(self):
        return self.certificate.public_bytes(serialization.Encoding.PEM)

    @property
    def key_pem(self):
        return self.key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL,
                                      serialization.NoEncryption())


LOCALHOST = [x509.DNSName("localhost")]
ROOT = Issued("the root", ca=True)
OTHER = Issued("another root", ca=True)


def good():
    return [Issued("localhost", by=ROOT, names=LOCALHOST)]


def expired():
    return [Issued("localhost", by=ROOT, names=LOCALHOST, starts=NOW - 2 * DAY, ends=NOW - DAY)]


def not_yet():
    return [Issued("localhost", by=ROOT, names=LOCALHOST, starts=NOW + DAY, ends=NOW + 2 * DAY)]


def wrong_host():
    return [Issued("ec2.example.com", by=ROOT, names=[x509.DNSName("ec2.example.com"), x509.DNSName("localhost.example.com")])]


def wrong_kind_of_name():
    return [Issued("ec2", by=ROOT, names=[x509.IPAddress(ipaddress.ip_address("127.0.0.1")),
                                          x509.UniformResourceIdentifier("https://localhost")])]


def all_hosts():
    return [Issued("*", by=ROOT, names=[x509.DNSName("*")])]


def self_signed():
    return [Issued("localhost", names=LOCALHOST)]


def unknown_authority():
    return [Issued("localhost", by=OTHER, names=LOCALHOST), OTHER]


def same_name_other_key():
    return [Issued("localhost", by=Issued("the root", ca=True), names=LOCALHOST)]


def missing_link():
    return [Issued("localhost", by=Issued("between", by=ROOT, ca=True), names=LOCALHOST)]


def expired_link():
    between = Issued("between", by=ROOT, ca=True, starts=NOW - 2 * DAY, ends=NOW - DAY)
    return [Issued("localhost", by=between, names=LOCALHOST), between]


def issued_by_a_server():
    server = Issued("a server", by=ROOT)
    return [Issued("localhost", by=server, names=LOCALHOST), server]


def issued_against_key_usage():
    between = Issued("between", by=ROOT, ca=True, signs=False)
    return [Issued("localhost", by=between, names=LOCALHOST), between]


def chain_too_long():
    between = Issued("between", by=ROOT, ca=True, path_length=0)
    deeper = Issued("deeper", by=between, ca=True)
    return [Issued("localhost", by=deeper, names=LOCALHOST), deeper, between]


def outside_constraints():
    between = Issued("between", by=ROOT, ca=True, extension=x509.NameConstraints([x509.DNSName("example.com")], None))
    return [Issued("localhost", by=between, names=LOCALHOST), between]


def for_clients_only():
    return [Issued("localhost", by=ROOT, names=LOCALHOST, usage=ExtendedKeyUsageOID.CLIENT_AUTH)]


def strange_critical_extension():
    strange = x509.UnrecognizedExtension(ObjectIdentifier("1.3.6.1.4.1.99999.1"), b"\x05\x00")
    return [Issued("localhost", by=ROOT, names=LOCALHOST, extension=strange)]


def short_key():
    return [Issued("localhost", by=ROOT, names=LOCALHOST, key=rsa.generate_private_key(65537, 1024))]


BAD = [expired, not_yet, wrong_host, wrong_kind_of_name, all_hosts, self_signed, unknown_authority, same_name_other_key,
       missing_link,
       expired_link, issued_by_a_server, issued_against_key_usage, chain_too_long, outside_constraints, for_clients_only,
       strange_critical_extension, short_key]


def context(folder, chain, key, most=None):
    """A server's side that shows whatever it is given."""
    (folder / "chain.pem").write_bytes(chain)
    (folder / "key.pem").write_bytes(key)
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.set_ciphers("ALL:@SECLEVEL=0")
    if most:
        made.minimum_version, made.maximum_version = ssl.TLSVersion.TLSv1, most
    made.load_cert_chain(folder / "chain.pem", folder / "key.pem")
    return made


def call(folder, tls, root=ROOT.pem):
    (folder / "root.pem").write_bytes(root)
    with Scripted(lambda request: EMPTY, tls=tls) as server, Driver("call_lines") as driver:
        driver.ask(environment=environment(server, AWS_CA_BUNDLE=str(folder / "root.pem")))
        return driver.ask(attempt=True, **READ), server.requests


def assert_refused(told, requests):
    assert told["verdict"] == "again" and told["code"] == "ConnectionFailed", told
    assert not requests, "the request was sent to a server that proved nothing"


def test_a_good_certificate_is_taken(tmp_path):
    chain = good()
    told, requests = call(tmp_path, context(tmp_path, chain[0].pem, chain[0].key_pem))
    assert told["verdict"] == "done" and len(requests) == 1


@pytest.mark.parametrize("make", BAD, ids=lambda make: make.__name__)
def test_a_bad_certificate_is_refused(tmp_path, make):
    chain = make()
    tls = context(tmp_path, b"".join(link.pem for link in chain), chain[0].key_pem)
    assert_refused(*call(tmp_path, tls))


@pytest.mark.parametrize("digest", ["sha1", "md5"])
def test_a_weak_signature_is_refused(tmp_path, digest):
    """Made by the openssl tool: no library of today signs with these."""
    root, names = tmp_path / "ca", tmp_path / "names"
    names.write_text("subjectAltName=DNS:localhost\n")

    def openssl(*arguments):
        subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True, cwd=tmp_path)

    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", root, "-out", "ca.pem", "-subj", "/CN=weak root", "-days",
            "2")
    openssl("req", "-newkey", "rsa:2048", "-nodes", "-keyout", "server.key", "-out", "server.csr", "-subj", "/CN=localhost")
    openssl("x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", root, "-CAcreateserial", f"-{digest}", "-extfile",
            names,
            "-out", "server.pem", "-days", "2")
    tls = context(tmp_path, (tmp_path / "server.pem").read_bytes(), (tmp_path / "server.key").read_bytes())
    assert_refused(*call(tmp_path, tls, (tmp_path / "ca.pem").read_bytes()))


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("version", ["TLSv1", "TLSv1_1"])
def test_old_tls_is_refused(tmp_path, version):
    chain = good()
    assert_refused(*call(tmp_path, context(tmp_path, chain[0].pem, chain[0].key_pem, most=ssl.TLSVersion[version])))


def test_plain_http_on_a_tls_port_is_refused(tmp_path):
    (tmp_path / "root.pem").write_bytes(ROOT.pem)
    with Scripted(lambda request: EMPTY) as server, Driver("call_lines") as driver:
        server.url = server.url.replace("http://127.0.0.1", "https://localhost")
        driver.ask(environment=environment(server, AWS_CA_BUNDLE=str(tmp_path / "root.pem")))
        assert_refused(driver.ask(attempt=True, **READ), server.requests)


def test_without_the_authority_nothing_is_trusted(tmp_path):
    """The good server again, and a bundle that does not know its root: the system's authorities do not help it either."""
    chain = good()
    tls = context(tmp_path, chain[0].pem, chain[0].key_pem)
    assert_refused(*call(tmp_path, tls, OTHER.pem))
