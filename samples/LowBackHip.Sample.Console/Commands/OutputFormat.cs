using System.CommandLine;
using LowBackHip.Reporting;

namespace LowBackHip.Sample.Commands;

/// <summary>Options that take one of a few words, and the <c>--format</c> and <c>--for</c> that commands share.</summary>
internal static class OutputFormat
{
    internal const string Text = "text";
    internal const string Json = "json";
    internal const string Markdown = "markdown";
    internal const string Html = "html";

    private const string ForPerson = "person";
    private const string ForClinician = "clinician";

    /// <summary>Makes an option that takes one of these words; the first is the default.</summary>
    internal static Option<string> OneOf(string name, string description, params string[] words)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => words[0] };
        option.AcceptOnlyFromAmong(words);
        return option;
    }

    /// <summary>Makes the option that says whom a report is for.</summary>
    internal static Option<string> ForOption() => OneOf("--for", "Whom a report in Markdown or HTML is for.", ForPerson, ForClinician);

    /// <summary>What that option says.</summary>
    internal static Reader ReaderOf(string? name) => name == ForClinician ? Reader.Clinician : Reader.Person;

    /// <summary>Makes the option; the first format is the default.</summary>
    internal static Option<string> Option(params string[] formats) => OneOf("--format", "How to write the result.", formats);
}
