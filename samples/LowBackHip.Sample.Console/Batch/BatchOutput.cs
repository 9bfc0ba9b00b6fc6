namespace LowBackHip.Sample.Batch;

/// <summary>What a batch writes for each line.</summary>
internal enum BatchOutput
{
    /// <summary>The whole evaluation; nothing for a line that cannot be read.</summary>
    Full,

    /// <summary>Its summary, or what is wrong with the line: line N of the output is about line N of the input.</summary>
    Summary,
}
