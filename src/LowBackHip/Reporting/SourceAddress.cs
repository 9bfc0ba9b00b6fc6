namespace LowBackHip.Reporting;

/// <summary>Where a reader can find a source.</summary>
internal static class SourceAddress
{
    /// <summary>The page's own address; null for none and for anything but a web page, which a host's catalog may hold.</summary>
    internal static string? Of(Citation citation) =>
        Uri.TryCreate(citation.Link, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? address.AbsoluteUri : null;
}
