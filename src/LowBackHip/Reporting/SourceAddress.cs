namespace LowBackHip.Reporting;

/// <summary>Where a reader can find a source.</summary>
internal static class SourceAddress
{
    /// <summary>The page's own address; null for none and for anything but a web page, which a host's catalog may hold.</summary>
    internal static string? Of(Citation citation) =>
        citation.Url is { IsAbsoluteUri: true } url && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp) ? url.AbsoluteUri : null;
}
