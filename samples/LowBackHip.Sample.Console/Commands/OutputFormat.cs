using System.CommandLine;

namespace LowBackHip.Sample.Commands;

/// <summary>The <c>--format</c> that commands share.</summary>
internal static class OutputFormat
{
    internal const string Text = "text";
    internal const string Json = "json";
    internal const string Markdown = "markdown";
    internal const string Html = "html";

    /// <summary>Makes the option; the first format is the default.</summary>
    internal static Option<string> Option(params string[] formats)
    {
        var option = new Option<string>("--format") { Description = "How to write the result.", DefaultValueFactory = _ => formats[0] };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }
}
