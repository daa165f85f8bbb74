namespace CaseReview.Application.Common;

/// <summary>
/// Marks an id in a message that a person chooses, such as an agency from a list. Every other <c>…Id</c> comes from the route
/// or from a child looked up inside its loaded parent, and is never bound from a form. The handler still looks the record up
/// in the person's own partnership.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PickedByUserAttribute : Attribute;
