// SqlClient loads an assembly of this name and version before it sends any command that has a parameter.
// The real package is not to be had from every registry, so these are the four types that SqlClient refers to.
// Build with -p:FullSqlClient=true to restore Microsoft's own packages instead (docs/operations.md).
namespace Microsoft.SqlServer.Server;

/// <summary>How a user-defined type is serialised. Values are those that SqlClient compares with.</summary>
public enum Format
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>By the engine, field by field.</summary>
    Native = 1,

    /// <summary>By the type itself, through <see cref="IBinarySerialize"/>.</summary>
    UserDefined = 2,
}

/// <summary>Custom serialisation of a user-defined type.</summary>
public interface IBinarySerialize
{
    /// <summary>Reads the value.</summary>
    /// <param name="r">Where from.</param>
    void Read(BinaryReader r);

    /// <summary>Writes the value.</summary>
    /// <param name="w">Where to.</param>
    void Write(BinaryWriter w);
}

/// <summary>Marks a class as a SQL Server user-defined type.</summary>
/// <param name="format">How it is serialised.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class SqlUserDefinedTypeAttribute(Format format) : Attribute
{
    /// <summary>How it is serialised.</summary>
    public Format Format { get; } = format;

    /// <summary>Whether values compare as their bytes do.</summary>
    public bool IsByteOrdered { get; set; }

    /// <summary>Whether all values have the same length.</summary>
    public bool IsFixedLength { get; set; }

    /// <summary>Longest value in bytes.</summary>
    public int MaxByteSize { get; set; }

    /// <summary>Name of the type in the database.</summary>
    public string? Name { get; set; }

    /// <summary>Name of the method that validates a value.</summary>
    public string? ValidationMethodName { get; set; }
}

/// <summary>A type cannot be used as a user-defined type.</summary>
public sealed class InvalidUdtException : SystemException
{
    /// <summary>Without a message.</summary>
    public InvalidUdtException()
    {
    }

    /// <summary>With a message.</summary>
    /// <param name="message">What is wrong.</param>
    public InvalidUdtException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and its cause.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public InvalidUdtException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
