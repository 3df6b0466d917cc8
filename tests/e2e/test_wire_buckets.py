"""Where S3 wants the bucket: in the host or in the path, beside what a botocore client sends."""
import json
import subprocess

import botocore.awsrequest
import botocore.config
import botocore.exceptions
import botocore.session
import pytest

from conftest import clean_env

BUCKETS = ["my-bucket", "my.bucket", "a" * 63]
PLACES = [("eu-west-1", {}), ("us-east-1", {}), ("cn-north-1", {}), ("us-gov-west-1", {}), ("eu-west-1", {"fips": True}),
          ("us-gov-east-1", {"fips": True, "dual": True}), ("us-west-2", {"dual": True}), ("us-west-2", {"fips": True, "dual": True}),
          ("cn-north-1", {"dual": True}),
          ("eu-west-1", {"url": "http://127.0.0.1:9000"}), ("eu-west-1", {"url": "http://[::1]:9000"}),
          ("eu-west-1", {"url": "http://localhost:9000"}), ("eu-west-1", {"url": "https://objects.example.com/root"})]


def boto3_urls(region, style, fips=False, dual=False, url=None):
    """For every bucket."""
    s3 = {"us_east_1_regional_endpoint": "regional", **({"addressing_style": style} if style else {})}
    config = botocore.config.Config(s3=s3, use_fips_endpoint=fips, use_dualstack_endpoint=dual)
    client = SESSION.create_client("s3", region, endpoint_url=url, config=config, aws_access_key_id="a", aws_secret_access_key="b")
    taken = []

    def take(request, **_):
        taken.append(request.url)
        return botocore.awsrequest.AWSResponse(request.url, 404, {}, type("Raw", (), {"stream": lambda self: iter([b""])})())

    client.meta.events.register("before-send.s3.GetBucketPolicy", take)
    for bucket in BUCKETS:
        with pytest.raises(botocore.exceptions.ClientError):
            client.get_bucket_policy(Bucket=bucket)
    return dict(zip(BUCKETS, taken, strict=True))


SESSION = botocore.session.Session()


@pytest.mark.parametrize("style", [None, "auto", "path", "virtual"])
def test_buckets_are_where_boto3_puts_them(footing, tmp_path, style):
    (tmp_path / ".aws").mkdir()
    (tmp_path / ".aws/config").write_text(f"[default]\ns3 =\n  addressing_style = {style}\n" if style else "")
    mistakes = []
    for region, where in PLACES:
        theirs = boto3_urls(region, style, **where)
        env = clean_env(tmp_path, {
            "AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "b", "AWS_REGION": region,
            "AWS_USE_FIPS_ENDPOINT": "true" if where.get("fips") else None,
            "AWS_USE_DUALSTACK_ENDPOINT": "true" if where.get("dual") else None, "AWS_ENDPOINT_URL_S3": where.get("url")})
        for bucket in BUCKETS:
            if style == "virtual" and "." in bucket and where.get("url", "").startswith("http:"):
                continue  # boto3 would ask for my.bucket.127.0.0.1; a dotted one stays in the path here
            done = subprocess.run([footing, "call", "s3", "GetBucketPolicy", json.dumps({"Bucket": bucket}), "--show-request"],
                                  cwd=tmp_path, env=env, text=True, capture_output=True, timeout=60)
            ours = done.stdout.split("\n", 1)[0] if done.returncode == 0 else done.stderr
            if ours != f"GET {theirs[bucket]}":
                mistakes.append(f"{bucket} in {region} {where}: footing {ours!r}, boto3 {theirs[bucket]!r}")
    assert not mistakes, "\n".join(mistakes)
