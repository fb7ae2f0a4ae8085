"""What an Asterisk loads for the line, each after what it needs. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

MODULES: Final = (
    # sound
    "res_timing_timerfd", "codec_alaw", "codec_ulaw", "codec_a_mu", "format_wav", "format_pcm", "format_sln",
    # what others build on
    "res_sorcery_config", "res_sorcery_memory", "res_sorcery_astdb", "res_http_websocket", "res_websocket_client",
    "res_rtp_asterisk", "res_srtp", "bridge_simple", "bridge_native_rtp",
    # SIP
    "res_pjproject", "res_pjsip", "res_pjsip_pubsub", "res_pjsip_session", "res_pjsip_sdp_rtp", "res_pjsip_caller_id",
    "res_pjsip_endpoint_identifier_ip", "res_pjsip_dtmf_info", "res_pjsip_empty_info", "res_pjsip_nat",
    "res_pjsip_rfc3326", "res_pjsip_dlg_options", "res_pjsip_authenticator_digest",
    "res_pjsip_outbound_authenticator_digest",
    "res_pjsip_outbound_registration", "chan_pjsip",
    # where calls go
    "pbx_config", "func_timeout", "func_rand", "app_dial", "app_stasis",
    # how they are led
    "res_stasis", "res_stasis_answer", "res_stasis_playback", "res_stasis_recording", "res_stasis_snoop",
    "res_stasis_device_state", "res_ari_model", "res_ari", "res_ari_applications", "res_ari_asterisk",
    "res_ari_channels", "res_ari_events", "res_ari_playbacks",
)  # fmt: skip


def loaded(there: Iterable[str]) -> str:
    """The lines that load them; a version that has one of them elsewhere does without."""
    known = frozenset(there)
    return "\n".join(f"load = {module}.so" for module in MODULES if f"{module}.so" in known)
